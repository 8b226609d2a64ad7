"""shlex objects with punctuation_chars: operators of a shell stand alone."""
import shlex

for text in ("a && b || c; d & e | f", "a&&b", "(a;b)>c", "a>>b 2>&1", "x<y", "a-b --c=d ~/e *.f", "'a&&b' && c", "a|&b", "&&", "a;;b", "$(x)", "a{b}c"):
    for chars in (False, True, "|", "|;"):
        lexer = shlex.shlex(text, posix=True, punctuation_chars=chars)
        print(repr(text), chars, list(lexer))
lexer = shlex.shlex("a && b c-d", posix=True, punctuation_chars=True)
lexer.whitespace_split = True
print(list(lexer), lexer.punctuation_chars, repr(lexer.wordchars[-8:]))
try:
    lexer.punctuation_chars = "x"
except AttributeError as error:
    print("AttributeError")
print(repr(shlex.shlex("x", punctuation_chars=True).punctuation_chars), repr(shlex.shlex("x").punctuation_chars))
