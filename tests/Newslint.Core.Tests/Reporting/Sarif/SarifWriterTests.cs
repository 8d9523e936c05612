using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using Newslint.Reporting;
using Newslint.Reporting.Sarif;
using Newslint.Rules;

namespace Newslint.Core.Tests.Reporting.Sarif;

public sealed class SarifWriterTests
{
    [Fact]
    public void A_log_says_all_that_readers_want()
    {
        var report = TestReports.Report("copy/ü #1.txt", "He spoke.\r\n\r\n[|Advertisement|]\r\n");
        var summary = TestReports.Summary with { Notes = [new RunNote(RunNoteKind.Article, Severity.Suggestion, "NL1301 was skipped.") { Path = "copy/a.txt", MoreFiles = 1 }] };
        Assert.Equal(
            """
            {
              "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "tool": {
                    "driver": {
                      "name": "newslint",
                      "semanticVersion": "0.1.0",
                      "informationUri": "https://github.com/newslint/newslint",
                      "rules": [
                        {
                          "id": "NL1701",
                          "name": "AdLabel",
                          "shortDescription": {
                            "text": "An advertisement label was left in the copy."
                          },
                          "fullDescription": {
                            "text": "Ad labels are page furniture; readers of the copy should never see them."
                          },
                          "messageStrings": {
                            "default": {
                              "text": "'{0}' is an advertisement label left in the copy."
                            }
                          },
                          "defaultConfiguration": {
                            "level": "warning"
                          },
                          "help": {
                            "text": "Ad labels are page furniture; readers of the copy should never see them.",
                            "markdown": "Ad labels are page furniture; readers of the copy should never see them.\n\nReported, between `[|` and `|]`:\n\n```text\nHe spoke.\n\n[|Advertisement|]\n\nShe answered.\n```\n\nNot reported:\n\n```text\nThe advertisement ran for a week.\n```\n"
                          },
                          "properties": {
                            "precision": "high",
                            "problem.severity": "warning",
                            "tags": [
                              "furniture"
                            ]
                          }
                        }
                      ],
                      "notifications": [
                        {
                          "id": "input",
                          "name": "NotLinted",
                          "shortDescription": {
                            "text": "Something that was asked for could not be linted."
                          },
                          "fullDescription": {
                            "text": "Something that was asked for could not be linted."
                          },
                          "help": {
                            "text": "Look whether the path is written right and whether the file may be read. Nothing in it was looked at."
                          }
                        },
                        {
                          "id": "rule-file",
                          "name": "RuleFileMistake",
                          "shortDescription": {
                            "text": "A file of rules or facts has a mistake and was left out."
                          },
                          "fullDescription": {
                            "text": "A file of rules or facts has a mistake and was left out."
                          },
                          "help": {
                            "text": "Mend the file at the place that is named. The run goes on without its rules or facts."
                          }
                        },
                        {
                          "id": "configuration",
                          "name": "ConfigurationMistake",
                          "shortDescription": {
                            "text": "Something in a configuration file has no effect."
                          },
                          "fullDescription": {
                            "text": "Something in a configuration file has no effect."
                          },
                          "help": {
                            "text": "Mend the line that is named, or take it out."
                          }
                        },
                        {
                          "id": "article",
                          "name": "ArticleNote",
                          "shortDescription": {
                            "text": "Rules were skipped for an article that lacks what they need, or it could only be read by a guess."
                          },
                          "fullDescription": {
                            "text": "Rules were skipped for an article that lacks what they need, or it could only be read by a guess."
                          },
                          "help": {
                            "text": "Give the article a date in its front matter, or what else the note asks for."
                          }
                        },
                        {
                          "id": "left-out",
                          "name": "LeftOut",
                          "shortDescription": {
                            "text": "Findings are not in this log."
                          },
                          "fullDescription": {
                            "text": "Findings are not in this log."
                          },
                          "help": {
                            "text": "Run newslint with --sarif-profile full, or on fewer files, for a log that holds them."
                          }
                        }
                      ]
                    }
                  },
                  "language": "en-US",
                  "columnKind": "utf16CodeUnits",
                  "newlineSequences": [
                    "\r\n",
                    "\n",
                    "\r"
                  ],
                  "automationDetails": {
                    "id": "newslint/"
                  },
                  "originalUriBaseIds": {
                    "%SRCROOT%": {
                      "description": {
                        "text": "The top of the source tree."
                      }
                    }
                  },
                  "results": [
                    {
                      "ruleId": "NL1701",
                      "ruleIndex": 0,
                      "level": "warning",
                      "message": {
                        "text": "'Advertisement' is an advertisement label left in the copy.",
                        "id": "default",
                        "arguments": [
                          "Advertisement"
                        ]
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "copy/%C3%BC%20%231.txt",
                              "uriBaseId": "%SRCROOT%"
                            },
                            "region": {
                              "startLine": 3,
                              "startColumn": 1,
                              "endLine": 3,
                              "endColumn": 14,
                              "snippet": {
                                "text": "Advertisement"
                              }
                            }
                          }
                        }
                      ],
                      "partialFingerprints": {
                        "primaryLocationLineHash": "90f8b8d828c69d78:1",
                        "newslint/v1": "27e877165afbe94f:1",
                        "newslint/words/v1": "a93b6eeefe8c8077"
                      }
                    }
                  ],
                  "invocations": [
                    {
                      "executionSuccessful": true,
                      "toolExecutionNotifications": [
                        {
                          "descriptor": {
                            "id": "article",
                            "index": 3
                          },
                          "level": "note",
                          "message": {
                            "text": "copy/a.txt and 1 more: note: NL1301 was skipped."
                          }
                        }
                      ]
                    }
                  ]
                }
              ]
            }
            """.ReplaceLineEndings("\n"),
            Indented(Written([TestRules.AdLabel], summary, report)));
    }

    [Fact]
    public void Related_places_are_numbered()
    {
        var report = TestReports.Report("a.txt", "She is [|Mayor Ruiz|] now.", TestRules.StaleTitle).With(diagnostic => diagnostic with
        {
            Related = [new RelatedLocation(new TextSpan(0, 3), "“She” is Ruiz.")],
        });
        var result = Run(Written([TestRules.AdLabel, TestRules.StaleTitle], TestReports.Summary, report)).GetProperty("results")[0];
        Assert.Equal(1, result.GetProperty("ruleIndex").GetInt32());
        Assert.Equal("note", result.GetProperty("level").GetString());
        Assert.Equal(
            """[{"id":1,"physicalLocation":{"artifactLocation":{"uri":"a.txt","uriBaseId":"%SRCROOT%"},"region":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":4}},"message":{"text":"“She” is Ruiz."}}]""",
            result.GetProperty("relatedLocations").GetRawText());
    }

    [Fact]
    public void A_text_cannot_forge_a_line_a_control_or_a_link()
    {
        var report = TestReports.Report("a.txt", "[|[see](1)\u001b[0m\u2028\uD83Dx|]");
        var message = Run(Written([TestRules.AdLabel], TestReports.Summary, report)).GetProperty("results")[0].GetProperty("message");
        Assert.Equal("'[see\\](1)\uFFFD[0m \uFFFDx' is an advertisement label left in the copy.", message.GetProperty("text").GetString());
        Assert.Equal("[see\\](1)\uFFFD[0m \uFFFDx", message.GetProperty("arguments")[0].GetString());
    }

    [Fact]
    public void A_link_in_the_message_of_a_rule_leads_to_no_related_place()
    {
        var rule = new RuleDescriptor
        {
            Id = "X1",
            Name = "x",
            Category = "house",
            DefaultSeverity = Severity.Warning,
            Summary = "Found.",
            Why = "Why.",
            MessageFormat = "See [x](1) and [{0}](2)",
        };
        var report = TestReports.Report("a.txt", "[|Ad|]").With(diagnostic => diagnostic with { Rule = rule });
        var run = Run(Written([rule], TestReports.Summary, report));
        Assert.Equal("See [x\\](1) and [Ad\\](2).", run.GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(
            "See [x\\](1) and [{0}\\](2).",
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("messageStrings").GetProperty("default").GetProperty("text").GetString());
    }

    [Fact]
    public void Help_tells_the_day_and_the_reason_and_no_text_closes_its_fence()
    {
        var rule = new RuleDescriptor
        {
            Id = "X1",
            Name = "x",
            Category = "house",
            DefaultSeverity = Severity.None,
            Summary = new string('a', 1022) + "😀😀",
            Why = "Why.",
            MessageFormat = "Found.",
            Examples = [TestRules.StaleTitle.Examples[0] with { MarkedText = "a\n````\nb" }],
        };
        var written = Run(Written([rule], TestReports.Summary)).GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        Assert.Equal(
            "Why.\n\nNot reported, published 2025-03-06, because the words are ``` quoted:\n\n`````text\na\n````\nb\n`````\n",
            written.GetProperty("help").GetProperty("markdown").GetString());
        Assert.Equal(new string('a', 1022) + "…", written.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Equal("note", written.GetProperty("defaultConfiguration").GetProperty("level").GetString());
        Assert.Equal("recommendation", written.GetProperty("properties").GetProperty("problem.severity").GetString());
    }

    [Fact]
    public void A_run_that_failed_says_so()
    {
        var note = new RunNote(RunNoteKind.Input, Severity.Error, "It cannot\nbe read.") { Path = "a.txt" };
        var summary = TestReports.Summary with { Succeeded = false, Notes = [note] };
        Assert.Equal(
            """[{"executionSuccessful":false,"toolExecutionNotifications":[{"descriptor":{"id":"input","index":0},"level":"error","message":{"text":"a.txt: error: It cannot be read."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"a.txt","uriBaseId":"%SRCROOT%"}}}]}]}]""",
            Run(Written([], summary)).GetProperty("invocations").GetRawText());
    }

    [Fact]
    public void Findings_that_are_shown_to_nobody_are_not_written() =>
        Assert.Equal(0, Run(Written([], TestReports.Summary, TestReports.Report("a.txt", "[|Ad|]").Silenced())).GetProperty("results").GetArrayLength());

    [Fact]
    public void Results_leave_the_memory_as_they_come()
    {
        using var stream = new MemoryStream();
        using var writer = new SarifWriter(stream, new SarifRun { Rules = [TestRules.AdLabel], Version = "0.1.0", Profile = SarifProfile.Full });
        writer.Begin();
        for (var i = 0; i < 1_000; i++)
        {
            writer.Write(TestReports.Report($"{i:d4}.txt", "[|Advertisement|]"));
        }

        Assert.InRange(stream.Length, 400_000, long.MaxValue);
    }

    private static byte[] Written(RuleDescriptor[] rules, RunSummary summary, params LintReport[] reports)
    {
        using var stream = new MemoryStream();
        using var writer = new SarifWriter(stream, new SarifRun { Rules = rules, Version = "0.1.0" });
        writer.Begin();
        foreach (var report in reports)
        {
            writer.Write(report);
        }

        writer.End(summary);
        return stream.ToArray();
    }

    private static JsonElement Run(byte[] log) => JsonSerializer.Deserialize<JsonElement>(log).GetProperty("runs")[0];

    private static string Indented(byte[] log)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, DiagnosticJson.Options with { Indented = true, NewLine = "\n" }))
        {
            JsonSerializer.Deserialize<JsonElement>(log).WriteTo(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
