Console.WriteLine("usage: dotnet run -c Release --project tests/PracticeGuide.Benchmarks -- NAME");
