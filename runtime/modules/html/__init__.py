"""General functions for HTML."""

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """Replace the characters &, < and > by references to them, and quotation marks too if quote is true."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


def unescape(s):
    """Replace named and numeric character references by their characters, as HTML 5 reads them."""
    if "&" not in s:
        return s
    import re

    return re.sub(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)", _character, s)


# What HTML 5 does with numbers: the C1 controls are those of windows-1252, others that name no character are left out.
def _numbered(number):
    if 0x80 <= number <= 0x9F:
        try:
            return bytes([number]).decode("cp1252")
        except UnicodeDecodeError:
            return chr(number)
    if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
        return "\ufffd"
    is_control = number < 0x20 and number not in (0x9, 0xA, 0xC, 0xD) or number == 0x7F
    if is_control or 0xFDD0 <= number <= 0xFDEF or number & 0xFFFE == 0xFFFE:
        return ""
    return chr(number)


def _character(match):
    text = match[1]
    if text[0] == "#":
        digits = text[1:].rstrip(";")
        return _numbered(int(digits[1:], 16) if digits[0] in "xX" else int(digits))
    from html.entities import html5

    if text in html5:
        return html5[text]
    # The longest beginning that is a name, with what follows it.
    for end in range(len(text) - 1, 1, -1):
        if text[:end] in html5:
            return html5[text[:end]] + text[end:]
    return "&" + text
