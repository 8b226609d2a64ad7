# namereplace writes the name that \N{...} reads; what has none is written in hexadecimal.
text = "\xe9\u0391\u4e00\uac00\ud7a3\U0001f600\u2028\x80\x9f\ue000\U0010ffff\ud800\u0378\xa0\xad\U00020000\u200d\ufe0f\U0001d400\u3400\U000e0100"
for codec in ["ascii", "latin-1", "cp1252", "utf-8"]:
    print(text.encode(codec, "namereplace"))
for c in text:
    escaped = c.encode("ascii", "namereplace").decode("ascii")
    print(escaped, eval(f"'{escaped}'") == c)
try:
    b"\x80".decode("ascii", "namereplace")
except TypeError as error:
    print(error)
