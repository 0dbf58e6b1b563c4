namespace Mimamori.Capture.Transport;

/// <summary>A fixed number of assembly buffers, made when first needed and then lent again and again.</summary>
internal sealed class AssemblyPool(int most, int bytes)
{
    private readonly Stack<AssemblyBuffer> _free = new();
    private int _made;

    public AssemblyBuffer? Rent()
    {
        if (_free.TryPop(out var buffer)) return buffer;
        if (_made == most) return null;
        _made++;
        return new AssemblyBuffer(bytes);
    }

    public void Return(AssemblyBuffer buffer)
    {
        buffer.Clear();
        _free.Push(buffer);
    }
}
