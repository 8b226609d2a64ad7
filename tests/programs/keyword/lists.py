import keyword

print(keyword.kwlist, len(keyword.kwlist), keyword.softkwlist, keyword.__all__)
print([word for word in ["if", "match", "_", "type", "case", "print", "True", "true", "None", "async", "nonlocal", ""] if keyword.iskeyword(word)])
print([word for word in ["if", "match", "_", "type", "case", "print"] if keyword.issoftkeyword(word)])
for call in (lambda: keyword.iskeyword([]), lambda: keyword.iskeyword(), lambda: keyword.iskeyword(3)):
    try:
        print(call())
    except TypeError as error:
        print(error)
