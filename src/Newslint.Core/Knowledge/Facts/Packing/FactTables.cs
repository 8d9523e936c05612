namespace Newslint.Knowledge.Facts.Packing;

/// <summary>The columns of the tables of facts: the first line that each must have.</summary>
internal static class FactTables
{
    public const string Offices = "office_id,class,title,titles,jurisdiction,single_holder,courtesy";
    public const string Terms = "office_id,person,from,to,certainty,as_of,source";
    public const string Names = "person,alias,kind";
    public const string Jurisdictions = "jurisdiction,forms";
}
