namespace Mimamori;

public sealed class Program
{
    public static int Main(string[] args) => 0;
}
