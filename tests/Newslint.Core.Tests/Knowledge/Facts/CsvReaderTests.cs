using Newslint.Knowledge.Facts;

namespace Newslint.Core.Tests.Knowledge.Facts;

public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "1|2")]
    [InlineData("a,b\n1,2", "1|2")]
    [InlineData("a,b\r\n1,2\r\n3,4\r\n", "1|2;3|4")]
    [InlineData("a,b\n,\n", "|")]
    [InlineData("a,b\n\"1,5\",\"say \"\"yes\"\"\"\n", "1,5|say \"yes\"")]
    [InlineData("a,b\n\"\",\"\"\"\"\n", "|\"")]
    [InlineData("a,b\n\"two\nlines\",x\ny,z\n", "two\nlines|x;y|z")]
    [InlineData("a,b\n1,\"2\"", "1|2")]
    [InlineData("a,b\n", "")]
    [InlineData("a,b", "")]
    public void Records_are_read_as_RFC_4180_has_them(string text, string expected)
    {
        var reader = new CsvReader("test.csv", text, "a,b");
        var records = new List<string>();
        while (reader.Read())
        {
            records.Add($"{reader[0]}|{reader[1]}");
        }

        Assert.Equal(expected, string.Join(';', records));
    }

    [Theory]
    [InlineData("b,a\n", "test.csv, line 1: expected the columns 'a,b'.")]
    [InlineData("a,b,c\n", "test.csv, line 1: expected the columns 'a,b'.")]
    [InlineData("", "test.csv, line 1: expected the columns 'a,b'.")]
    [InlineData("a,b\n1,2\n3\n", "test.csv, line 3: expected 2 fields, found 1.")]
    [InlineData("a,b\n1,2\n\n", "test.csv, line 3: expected 2 fields, found 1.")]
    [InlineData("a,b\n1,2,3\n", "test.csv, line 2: expected 2 fields, found more.")]
    [InlineData("a,b\n1,\"2\"3\n", "test.csv, line 2: expected 2 fields, found more.")]
    [InlineData("a,b\n1,\"2\n", "test.csv, line 2: a field begins with a quotation mark and never ends.")]
    [InlineData("a,b\n1,2\"\n", "test.csv, line 2: a quotation mark inside a field; put the field in quotation marks and double this one.")]
    public void A_fault_names_file_line_and_what_was_expected(string text, string message)
    {
        var fault = Assert.Throws<InvalidDataException>(() =>
        {
            var reader = new CsvReader("test.csv", text, "a,b");
            while (reader.Read())
            {
            }
        });

        Assert.Equal(message, fault.Message);
    }

    [Fact]
    public void A_record_is_found_again_by_its_offset()
    {
        var reader = new CsvReader("test.csv", "a,b\n1,2\n\"3\",4\n", "a,b");
        reader.Read();
        reader.Read();
        var row = reader.Row;

        var other = new CsvReader("test.csv", "a,b\n1,2\n\"3\",4\n", "a,b");
        other.ReadAt(row);

        Assert.Equal("3", other[0]);
        Assert.Equal("\"3\"", other.Raw(0).ToString());
    }

    [Fact]
    public void A_field_that_is_no_date_is_a_fault()
    {
        var reader = new CsvReader("test.csv", "a,b\n1,2025-02-30\n", "a,b");
        reader.Read();

        var fault = Assert.Throws<InvalidDataException>(() => reader.Date(1));

        Assert.Equal("test.csv, line 2: expected a date such as 2025, 2025-03 or 2025-03-05, found '2025-02-30'.", fault.Message);
    }
}
