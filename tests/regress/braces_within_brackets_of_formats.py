# string.Formatter: a brace within the brackets of a field is no error of its own; Template asks for "braced" only without "named".
import re
import string

for text in ("{a[{]}", "{0[{", "{a[b}"):
    try:
        print(list(string.Formatter().parse(text)))
    except ValueError as error:
        print(error)
print(type("Fewer", (string.Template,), {"pattern": "(?P<named>x)"})("x").substitute(x=1))
