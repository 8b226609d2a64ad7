"""All keywords and soft keywords, and the functions that know them."""
import keyword

print(keyword.kwlist, keyword.softkwlist, keyword.__all__)
for word in ("if", "IF", "print", "match", "type", "_", "None", "none", "async", "case", "nonlocal", "exec", "", "é", "True", "__debug__", "lazy"):
    print(repr(word), keyword.iskeyword(word), keyword.issoftkeyword(word), word.isidentifier())
for value in (None, 3, b"if", ("if",)):
    print(keyword.iskeyword(value), keyword.issoftkeyword(value))
try:
    keyword.iskeyword([])
except TypeError as error:
    print("TypeError")
names = ["class", "my-name", "2nd", "ok", "match", "for", "a b", ""]
print([name if name.isidentifier() and not keyword.iskeyword(name) else "_" + "".join(c if c.isalnum() else "_" for c in name) for name in names])
