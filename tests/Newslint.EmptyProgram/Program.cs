// The least that a .NET program can do: what start-up is measured against.
Console.WriteLine("ready");
