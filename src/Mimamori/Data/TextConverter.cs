using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Mimamori.Data;

/// <summary>PostgreSQL's text holds no character zero; a hostile name on the wire may carry one.</summary>
public sealed class TextConverter() : ValueConverter<string, string>(text => text.Replace("\0", "\uFFFD"), text => text);
