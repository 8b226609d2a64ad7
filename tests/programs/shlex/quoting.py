"""quote() and join() are undone by split()."""
import shlex

for text in ("", "a", "a b", "it's", "a/b.c-d_e=f:g,h@i%j+k", "$x", "`x`", "a\nb", "é", "'", "''", '"', "*", "~", "#", "!", "a\\b", "{x}", "-x"):
    quoted = shlex.quote(text)
    print(repr(text), quoted, shlex.split(quoted) == [text])
commands = [[], ["ls"], ["echo", "a b", "c"], ["rm", "-rf", "it's here", ""], ["grep", "$x|y", "*.py"]]
for command in commands:
    print(shlex.join(command), shlex.split(shlex.join(command)) == command)
print(shlex.join(("a", "b c")), shlex.join(x for x in "a b"), shlex.join("ab c"))
for call in (lambda: shlex.quote(3), lambda: shlex.quote(b"x"), lambda: shlex.quote(None), lambda: shlex.join([3]), lambda: shlex.join(3), lambda: shlex.join([None])):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(shlex.__all__)
