// Judges the logs of eng/sarif-logs.sh: node sarif-logs.mjs FOLDER JUDGE-FOLDER MULTITOOL. Prints what is wrong and one line with counts.

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const MOST_FOR_GITHUB = 5000;
const AT_ONCE = 100;
const MOST_OF_A_KIND = 5;
const SENTENCES = ['ODD0006', 'ODD0011'];

const [folder, judgeFolder, multitool] = process.argv.slice(2);
const { judge } = await import(pathToFileURL(path.join(judgeFolder, 'judge.mjs')));
const schema = JSON.parse(fs.readFileSync(path.join(judgeFolder, 'sarif-schema-2.1.0.json'), 'utf8').replace(/^\ufeff/, ''));
const cases = fs.readFileSync(path.join(folder, 'cases.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const wrong = { errors: 0, warnings: 0, multitoolErrors: 0, multitoolWarnings: 0, multitoolNotes: 0, others: 0 };
const all = { results: 0, none: 0, notes: 0, suppressed: 0, unchanged: 0, fixes: 0, related: 0, wrapped: 0, sentences: 0 };
const told = new Map();

/** Counts what is wrong, and prints the first few of a kind. */
function tell(kind, one, check, message) {
  wrong[kind]++;
  told.set(check, (told.get(check) ?? 0) + 1);
  if (told.get(check) <= MOST_OF_A_KIND) console.log(`${path.basename(one.top ?? one)}: ${kind}: ${check} ${message ?? ''}`);
}

// The JSON lines know paths from the working folder, a log from the top of the tree.
const fromTop = (lines, within) => lines.map((line) => {
  const finding = JSON.parse(line);
  return JSON.stringify({ ...finding, path: path.posix.join(within, finding.path) });
});

// A quotation of several paragraphs is flagged as it stands; its snippet shows a line break, or not all of it.
const isWrapped = (found, run) => found.check === 'region-multiline'
  && /[\r\n]|…$/.test(run.results[Number(found.where.split(' ')[1])].locations[0].physicalLocation.region.snippet.text);

// "Is 'x' right?" and "They said 'x.'" are whole sentences; Multitool wants a period at the very end all the same. It names the rule that has the message.
const isSentence = (result) => result.ruleId === 'SARIF2001' && SENTENCES.some((id) => result.message.arguments?.includes(id));

function judgeOne(one) {
  if (!fs.existsSync(one.log)) return tell('others', one, 'there is no log');
  const raw = fs.readFileSync(one.log);
  const run = JSON.parse(raw).runs[0];
  const lines = fs.readFileSync(one.lines, 'utf8').split('\n').filter(Boolean);
  const isCut = !one.isFull && lines.length > MOST_FOR_GITHUB;
  const { found } = judge(raw, one.top, {
    schema, profile: one.isFull ? 'full' : 'github', jsonl: one.isFull || isCut ? undefined : fromTop(lines, one.within).join('\n'),
  });
  for (const { level, check, where, message } of found) {
    if (isWrapped({ check, where }, run)) all.wrapped++;
    else tell(`${level}s`, one, check, `[${where}] ${message}`);
  }

  for (const secret of one.absent) if (raw.includes(secret)) tell('others', one, `the log holds ${secret}`);
  const notes = [...run.invocations[0].toolExecutionNotifications ?? [], ...run.invocations[0].toolConfigurationNotifications ?? []];
  if (run.invocations[0].executionSuccessful !== (one.code !== 2)) tell('others', one, 'executionSuccessful is not what the exit code says');
  if (one.hasTrouble && !notes.some((note) => note.level === 'error')) tell('others', one, 'no notification tells of the trouble');
  const open = run.results.filter((result) => !result.suppressions?.length && result.baselineState !== 'unchanged');
  if (one.isFull && open.length !== lines.length) tell('others', one, `${open.length} open results, ${lines.length} JSON lines`);
  if (isCut) judgeCut(one, run, lines, notes);

  all.results += run.results.length;
  all.none += run.results.length === 0;
  all.notes += notes.length;
  for (const result of run.results) {
    all.suppressed += result.suppressions?.length > 0;
    all.unchanged += result.baselineState === 'unchanged';
    all.fixes += result.fixes !== undefined;
    all.related += result.relatedLocations !== undefined;
  }
}

/** Of more than GitHub shows those are kept that come first by level, by precision, by path and place. */
function judgeCut(one, run, lines, notes) {
  const levels = { error: 0, warning: 1, suggestion: 2 };
  const precise = new Set(run.tool.driver.rules.filter((rule) => rule.properties.precision === 'high').map((rule) => rule.id));
  const rank = (finding) => 2 * levels[finding.severity] + (precise.has(finding.ruleId) ? 0 : 1);
  const place = (uri, region, rule) => [uri, region.startLine, region.startColumn, rule].join(' ');
  const wanted = lines.map((line, at) => ({ ...JSON.parse(line), at })).sort((a, b) => rank(a) - rank(b) || a.at - b.at).slice(0, MOST_FOR_GITHUB).sort((a, b) => a.at - b.at);
  const kept = run.results.map((result) => place(decodeURIComponent(result.locations[0].physicalLocation.artifactLocation.uri), result.locations[0].physicalLocation.region, result.ruleId));
  if (wanted.map((finding) => place(path.posix.join(one.within, finding.path), finding, finding.ruleId)).join('\n') !== kept.join('\n')) tell('others', one, 'the results that were kept are not the strongest');
  const dropped = String(lines.length - MOST_FOR_GITHUB);
  if (!notes.some((note) => note.message.text.includes(dropped))) tell('others', one, `no notification tells of the ${dropped} that were left out`);
  console.log(`${path.basename(one.top)}: ${lines.length} findings, ${kept.length} kept`);
}

function judgeByMultitool(some) {
  const output = path.join(folder, 'multitool.sarif');
  fs.rmSync(output, { force: true });
  const { stderr } = spawnSync(multitool, ['validate', ...some.map((one) => one.log), '--rule-kind', 'Sarif;Ghas', '--max-file-size-in-kb', '200000', '-o', output, '--log', 'ForceOverwrite', '--quiet', 'true'], { encoding: 'utf8' });
  if (!fs.existsSync(output)) return tell('others', 'multitool', `it wrote nothing: ${stderr}`);
  const [run] = JSON.parse(fs.readFileSync(output, 'utf8').replace(/^\ufeff/, '')).runs;
  for (const result of run.results ?? []) {
    if (isSentence(result)) { all.sentences++; continue; }
    const where = result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
    tell(result.level === 'error' ? 'multitoolErrors' : 'multitoolWarnings', where, result.ruleId, result.message.text ?? JSON.stringify(result.message));
  }

  for (const note of run.invocations?.[0]?.toolExecutionNotifications ?? []) if (note.level !== 'note') tell('multitoolNotes', 'multitool', JSON.stringify(note.message));
  return (run.artifacts ?? []).length;
}

cases.forEach(judgeOne);
for (let at = 0; at < cases.length; at += AT_ONCE) judgeByMultitool(cases.slice(at, at + AT_ONCE));
console.log(`sarif-logs: ${cases.length} logs, ${all.results} results (${all.none} logs without any; ${all.suppressed} suppressed, ${all.unchanged} unchanged, ${all.fixes} with a fix, ${all.related} with related places, `
  + `${all.wrapped} over several lines), ${all.notes} notifications; judge: ${wrong.errors} errors, ${wrong.warnings} warnings; Multitool: ${wrong.multitoolErrors} errors, ${wrong.multitoolWarnings} warnings (and ${all.sentences} on messages that end in a question mark or a quotation mark), ${wrong.multitoolNotes} notifications; others: ${wrong.others}`);
process.exitCode = Object.values(wrong).some((count) => count > 0) ? 1 : 0;
