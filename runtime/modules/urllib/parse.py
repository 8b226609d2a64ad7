"""Takes URLs apart, puts them together and quotes what may not stand in them."""

from _on_demand import on_demand as _on_demand

__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl", "quote",
    "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes",
    "DefragResult", "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes",
]

__getattr__, __dir__ = _on_demand(
    globals(),
    {"urllib._results": "DefragResult ParseResult SplitResult DefragResultBytes ParseResultBytes SplitResultBytes"},
)
uses_relative = [
    "", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp", "rtsps",
    "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss",
]
uses_netloc = [
    "", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews", "prospero",
    "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws", "wss", "itms-services",
]
uses_params = [
    "", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips", "mms", "sftp",
    "tel",
]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."

_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
_CONTROLS = "".join(map(chr, range(33)))
_hex = {}  # the byte of two digits; filled when something is first unquoted


# ---- str and bytes: the work is done on str


def _coerce_args(*args):
    is_text = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != is_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_text:
        return args + (lambda result: result,)
    decoded = tuple([arg.decode("ascii", "strict") if arg else "" for arg in args])
    return decoded + (lambda result: result.encode("ascii", "strict"),)


# ---- splitting and joining


def _in_kind(result, coerce):
    return result if coerce("") == "" else result.encode()


def urlparse(url, scheme="", allow_fragments=True):
    """The six parts of a URL: as urlsplit(), with the last path segment's parameters apart."""
    url, scheme, coerce = _coerce_args(url, scheme)
    scheme, netloc, url, query, fragment = [part or "" for part in _urlsplit(url, scheme, allow_fragments)]
    params = ""
    if scheme in uses_params and ";" in url:
        url, params = _splitparams(url)
    from urllib._results import ParseResult

    return _in_kind(ParseResult(scheme, netloc, url, params, query, fragment), coerce)


def _splitparams(url):
    at = url.find(";", url.rfind("/") + 1 if "/" in url else 0)
    return (url, "") if at < 0 else (url[:at], url[at + 1 :])


def urlsplit(url, scheme="", allow_fragments=True):
    """The five parts of a URL: scheme, netloc, path, query and fragment."""
    hash(url)  # what has no hash is refused, as by a cache
    url, scheme, coerce = _coerce_args(url, scheme)
    from urllib._results import SplitResult

    return _in_kind(SplitResult(*[part or "" for part in _urlsplit(url, scheme, allow_fragments)]), coerce)


# None for a part that is not there at all, which is not the same as an empty one when URLs are joined.
def _urlsplit(url, scheme, allow_fragments):
    url = url.lstrip(_CONTROLS)
    scheme = scheme.strip(_CONTROLS)
    for unsafe in "\t\r\n":
        url = url.replace(unsafe, "")
        scheme = scheme.replace(unsafe, "")
    netloc = query = fragment = None
    colon = url.find(":")
    if colon > 0 and url[0].isascii() and url[0].isalpha():
        if all([character in scheme_chars for character in url[:colon]]):
            scheme, url = url[:colon].lower(), url[colon + 1 :]
    if url[:2] == "//":
        ends = [at for at in (url.find(mark, 2) for mark in "/?#") if at >= 0]
        end = min(ends, default=len(url))
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
        if "[" in netloc:
            _check_bracketed(netloc)
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    _check_netloc(netloc)
    return scheme, netloc, url, query, fragment


def _check_bracketed(netloc):
    host = netloc.rpartition("@")[2]
    before, has_open, bracketed = host.partition("[")
    if has_open:
        if before:
            raise ValueError("Invalid IPv6 URL")
        hostname, _, port = bracketed.partition("]")
        if port and not port.startswith(":"):
            raise ValueError("Invalid IPv6 URL")
    else:
        hostname = host.partition(":")[0]
    if hostname.startswith("v"):
        version, _, address = hostname[1:].partition(".")
        digits = set("0123456789abcdefABCDEF")
        if not version or not set(version) <= digits or not address or any([c in "%/?#[]@" or c <= " " for c in address]):
            raise ValueError("IPvFuture address is invalid")
    else:
        _check_ipv6(hostname)


# What the module ipaddress would say about an address in brackets.
def _check_ipv6(text):
    address, percent, zone = text.partition("%")
    wrong = ValueError(f"{text!r} does not appear to be an IPv4 or IPv6 address")
    if percent and (not zone or "%" in zone):
        raise wrong
    parts = address.split(":")
    if len(parts) == 1:
        numbers = address.split(".")
        if len(numbers) == 4 and all(map(_is_octet, numbers)):
            raise ValueError("An IPv4 address cannot be in brackets")
        raise wrong
    if "." in parts[-1]:
        if len(parts[-1].split(".")) != 4 or not all(map(_is_octet, parts[-1].split("."))):
            raise wrong
        parts[-1:] = ["0", "0"]
    gaps = address.count("::")
    if ":::" in address or gaps > 1 or len(parts) > 9 or (gaps == 0 and len(parts) != 8):
        raise wrong
    if (address[0] == ":" and address[:2] != "::") or (address[-1] == ":" and address[-2:] != "::"):
        raise wrong
    if sum([1 for part in parts if part]) > (7 if gaps else 8):
        raise wrong
    for part in parts:
        if len(part) > 4 or any([c not in "0123456789abcdefABCDEF" for c in part]):
            raise wrong


def _is_octet(text):
    return text.isascii() and text.isdigit() and len(text) <= 3 and int(text) < 256 and (text == "0" or text[0] != "0")


# Characters that NFKC normalization, which comes later, would turn into delimiters.
_HIDDEN_DELIMITERS = frozenset("\u2047\u2048\u2049\u2100\u2101\u2105\u2106\u2a74\ufe13\ufe16\ufe55\ufe56\ufe5f\ufe6b\uff03\uff0f\uff1a\uff1f\uff20")


def _check_netloc(netloc):
    if not netloc or netloc.isascii():
        return
    if not _HIDDEN_DELIMITERS.isdisjoint(netloc):
        raise ValueError("netloc '" + netloc + "' contains invalid characters under NFKC normalization")


def urlunparse(components):
    """A URL of the six parts that urlparse() makes."""
    scheme, netloc, url, params, query, fragment, coerce = _coerce_args(*components)
    if params:
        url = f"{url};{params}"
    return coerce(_joined(scheme, netloc, url, query, fragment))


def urlunsplit(components):
    """A URL of the five parts that urlsplit() makes."""
    scheme, netloc, url, query, fragment, coerce = _coerce_args(*components)
    return coerce(_joined(scheme, netloc, url, query, fragment))


# What is empty is not there, but for the slashes of a scheme that has them.
def _joined(scheme, netloc, url, query, fragment):
    if not netloc:
        has_slashes = scheme and scheme in uses_netloc and (not url or url[:1] == "/")
        netloc = "" if has_slashes else None
    return _urlunsplit(scheme, netloc, url, query or None, fragment or None)


def _urlunsplit(scheme, netloc, url, query, fragment):
    parts = [scheme, ":"] if scheme else []
    if netloc is not None:
        parts += ["//", netloc, "" if url[:1] in ("", "/") else "/"]
    elif url.startswith("//"):
        parts.append("//")
    parts.append(url)
    for mark, part in ("?", query), ("#", fragment):
        if part is not None:
            parts += [mark, part]
    return "".join(parts)


def urljoin(base, url, allow_fragments=True):
    """The URL that a link on the page base leads to."""
    if not base:
        return url
    if not url:
        return base
    base, url, coerce = _coerce_args(base, url)
    bscheme, bnetloc, bpath, bquery, bfragment = _urlsplit(base, "", allow_fragments)
    scheme, netloc, path, query, fragment = _urlsplit(url, bscheme, allow_fragments)
    if scheme != bscheme or (scheme and scheme not in uses_relative):
        return coerce(url)
    if not scheme or scheme in uses_netloc:
        if netloc:
            return coerce(_urlunsplit(scheme, netloc, path, query, fragment))
        netloc = bnetloc
    if not path:
        path = bpath
        if query is None:
            query = bquery
            if fragment is None:
                fragment = bfragment
        return coerce(_urlunsplit(scheme, netloc, path, query, fragment))
    base_parts = bpath.split("/")
    if base_parts[-1] != "":
        del base_parts[-1]
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments = base_parts + path.split("/")
        segments[1:-1] = filter(None, segments[1:-1])
    resolved = []
    for segment in segments:
        if segment == "..":
            if resolved:
                resolved.pop()
        elif segment != ".":
            resolved.append(segment)
    if segments[-1] in (".", ".."):
        resolved.append("")
    return coerce(_urlunsplit(scheme, netloc, "/".join(resolved) or "/", query, fragment))


def urldefrag(url):
    """The URL up to its "#", and what follows that."""
    url, coerce = _coerce_args(url)
    if "#" in url:
        scheme, netloc, path, query, fragment = _urlsplit(url, "", True)
        url = _urlunsplit(scheme, netloc, path, query, None)
    else:
        fragment = ""
    from urllib._results import DefragResult

    return _in_kind(DefragResult(url, fragment or ""), coerce)


# ---- quoting


def unquote_to_bytes(string):
    """The bytes of a text, with each %xx replaced by the byte it stands for."""
    if not string:
        string.split
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *others = string.split(b"%")
    if not others:
        return bytes(string)
    if not _hex:
        digits = "0123456789ABCDEFabcdef"
        _hex.update([(high + low, bytes([int(high + low, 16)])) for high in digits for low in digits])
    pieces = [first]
    for item in others:
        byte = _hex.get(item[:2].decode("latin-1"))
        pieces += (b"%", item) if byte is None else (byte, item[2:])
    return b"".join(pieces)


def unquote(string, encoding="utf-8", errors="replace"):
    """Text in which every %xx is the byte that it stands for, decoded."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode("utf-8" if encoding is None else encoding, "replace" if errors is None else errors)
    if "%" not in string:
        string.split
        return string
    encoding = "utf-8" if encoding is None else encoding
    errors = "replace" if errors is None else errors
    # Only what is ASCII is unquoted; other characters stay as they are.
    pieces = []
    start = 0
    length = len(string)
    for at in range(length + 1):
        if at < length and string[at] <= "\x7f":
            continue
        if start < at:
            pieces.append(unquote_to_bytes(string[start:at]).decode(encoding, errors))
        if at < length:
            pieces.append(string[at])
        start = at + 1
    return "".join(pieces)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    """As unquote(), for form values: a "+" is a space."""
    return unquote(string.replace("+", " "), encoding, errors)


def quote(string, safe="/", encoding=None, errors=None):
    """The text with all but letters, digits, "_.-~" and the safe characters written as %xx."""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode("utf-8" if encoding is None else encoding, "strict" if errors is None else errors)
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """quote() for fields of forms in HTML: a space becomes a plus."""
    space = " " if isinstance(string, str) else b" "
    if isinstance(string, (str, bytes)) and space not in string:
        return quote(string, safe, encoding, errors)
    string = quote(string, safe + (" " if isinstance(safe, str) else b" "), encoding, errors)
    return string.replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    """quote() for bytes, which need no encoding."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    if isinstance(safe, str):
        safe = safe.encode("ascii", "ignore")
    else:
        safe = bytes([c for c in safe if c < 128])
    allowed = _SAFE if not safe else _SAFE.union(safe)
    if not bs.rstrip(bytes(allowed)):
        return bs.decode()
    return "".join([chr(byte) if byte in allowed else f"%{byte:02X}" for byte in bs])


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """The query string of a URL, from a dict or pairs: "a=1&b=2"."""
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as error:
            raise TypeError("not a valid non-string sequence or mapping object") from error

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

    pairs = []
    for key, value in query:
        key = quoted(key)
        values = [value]
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
                values = value
            except TypeError:
                pass
        pairs += [key + "=" + quoted(item) for item in values]
    return "&".join(pairs)


def parse_qs(
    qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"
):
    """The fields of a query: a dict of lists."""
    result = {}
    pairs = parse_qsl(
        qs, keep_blank_values, strict_parsing, encoding=encoding, errors=errors, max_num_fields=max_num_fields,
        separator=separator,
    )
    for name, value in pairs:
        result.setdefault(name, []).append(value)
    return result


def parse_qsl(
    qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"
):
    """The fields of a query: a list of name, value pairs."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if isinstance(qs, str):
        if not isinstance(separator, str):
            separator = str(separator, "ascii")
        eq = "="

        def decoded(text):
            return unquote_plus(text, encoding=encoding, errors=errors)

    elif qs is None:
        return []
    else:
        try:
            qs = bytes(memoryview(qs))
        except TypeError:
            if not qs:
                return []
            raise
        if isinstance(separator, str):
            separator = bytes(separator, "ascii")
        eq = b"="

        def decoded(text):
            return unquote_to_bytes(text.replace(b"+", b" "))

    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    result = []
    for pair in qs.split(separator):
        if pair or strict_parsing:
            name, has_eq, value = pair.partition(eq)
            if not has_eq and strict_parsing:
                raise ValueError(f"bad query field: {pair!r}")
            if value or keep_blank_values:
                result.append((decoded(name), decoded(value)))
    return result
