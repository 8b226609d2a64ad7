# A format without conversions is its own result, of whatever class, unless it is empty.
class Text(str):
    pass


for text in ("", "a", "%%"):
    for arguments in ((), [1], {}, {"k": 1}):
        result = Text(text) % arguments
        print(repr(text), arguments, repr(result), type(result).__name__)
