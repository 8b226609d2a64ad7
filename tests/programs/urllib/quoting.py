"""quote(), quote_plus(), unquote() and their bytes forms."""
from urllib.parse import quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes

texts = ["", "abc", "a b", "a/b", "é", "日本", "a+b", "a&b=c", "~-._", "%41", "\x00\n", "\U0001f600", "?#[]@!$'()*,;:"]
for text in texts:
    print(repr(text), quote(text), quote(text, safe=""), quote_plus(text), quote_plus(text, "/+"), quote(text, safe=" é&"), unquote(quote(text)) == text, unquote_plus(quote_plus(text)) == text)
for text in ("%41%42", "%e9", "%C3%A9", "%zz", "%", "%4", "a%20b+c", "%E6%97%A5%", "%%41", "%2541", "é%C3%A9", "%ff%41", "%C3é", "+%2B"):
    print(repr(text), ascii(unquote(text)), ascii(unquote_plus(text)), unquote_to_bytes(text), ascii(unquote(text, errors="ignore")), ascii(unquote(text, "latin-1")))
print(quote("é", encoding="latin-1"), quote("é€", encoding="latin-1", errors="replace"), quote(b"\xff a"), quote_from_bytes(b"a/b \xff"), quote_from_bytes(b"a/b", safe=b""), unquote(b"%41\xc3\xa9"), unquote_to_bytes(b"%41%zz"))
for call in (lambda: quote(3), lambda: quote(b"x", encoding="utf-8"), lambda: quote(b"x", errors="strict"), lambda: quote_from_bytes("x"), lambda: quote("\ud800"), lambda: quote("€", encoding="latin-1"), lambda: unquote(3), lambda: unquote(None), lambda: quote(None), lambda: unquote("%ff", errors="strict"), lambda: unquote_plus(b"a"), lambda: quote("x", encoding="nothing"), lambda: quote_plus(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
