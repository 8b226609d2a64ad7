"""Every byte quoted and unquoted; safe characters, chains of quoting, broken escapes, encodings and what they cannot say."""
from urllib.parse import quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes, urlencode, parse_qsl

everything = bytes(range(256))
print(quote_from_bytes(everything))
print(quote_from_bytes(everything, safe=""))
print(quote_plus(everything))
print(unquote_to_bytes(quote_from_bytes(everything)) == everything, unquote(quote(everything), "latin-1") == everything.decode("latin-1"), unquote_to_bytes(quote(everything).lower()) != everything)
print([unquote_to_bytes(f"%{high}{low}") for high in "0aAfF" for low in "19bB"])
for safe in ("", "/", "~", "%", "é", "abc", "/?&=", b"/:", " ", "+", "\x00", "€/"):
    print(repr(safe), quote("/a b?é+%~\x00&=€", safe=safe), quote_plus("/a b?é+%~&=", safe=safe))
text = "50% off & more / größer"
for _ in range(3):
    text = quote(text)
    print(text)
for _ in range(4):
    text = unquote(text)
    print(text)
for broken in ("%", "%%", "%a", "%ag", "%ga", "%-1", "%+1", "% 1", "%1 ", "a%", "%0x41", "%\u0661\u0662", "%E2%82", "%E2%82%AC%", "%e2%82é%ac", "%u20ac", "%ED%A0%80", "%F4%90%80%80", "%C0%80", "%41%zz%42"):
    print(ascii(broken), unquote_to_bytes(broken), ascii(unquote(broken)), ascii(unquote(broken, errors="backslashreplace")), ascii(unquote(broken, "ascii", "ignore")))
for encoding in ("utf-8", "latin-1", "utf-16-le", "utf-16", "cp1252", "ascii"):
    for errors in ("strict", "ignore", "replace", "xmlcharrefreplace"):
        try:
            made = quote("aé€/", encoding=encoding, errors=errors)
            print(encoding, errors, made, ascii(unquote(made, encoding)))
        except (UnicodeError, LookupError) as error:
            print(encoding, errors, type(error).__name__, ascii(str(error)))
for errors in ("strict", "ignore", "replace", "surrogateescape"):
    try:
        print(errors, ascii(parse_qsl("a=%ff&%fe=b&c=%E2%82%AC", errors=errors)), ascii(unquote_plus("+%ff+", errors=errors)))
    except UnicodeError as error:
        print(errors, type(error).__name__, error)
print(unquote("%E9", encoding=None, errors=None) == "\ufffd", quote("é", encoding=None), quote(""), quote(b""), quote_plus(""), quote_plus(b"a b"), quote_plus("a b", safe=" "), quote_plus("+ +", safe="+"))
print(urlencode({"k": "\udcff"}, errors="surrogateescape"), quote("\udcff", errors="surrogateescape"), quote("\udcff", errors="surrogatepass"))
