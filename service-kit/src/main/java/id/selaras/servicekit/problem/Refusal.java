package id.selaras.servicekit.problem;

/// A request that was refused because its caller may not do what it asks.
///
/// @param method HTTP method
/// @param path path of the request, without its query
/// @param reason message key of the problem's detail: which rule refused
public record Refusal(String method, String path, String reason) {}
