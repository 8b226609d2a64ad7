# join() and quote(): what they write is read back as it was.
import shlex

words = ["", "plain", "two words", "it's", '"quoted"', "a'b'c", "$HOME", "back\\slash", "new\nline", "tab\t", "*", "~", "#", "!", "a=b", "é", "-x", "@%+:,./_-", ";", "(", "\x00" if False else "end"]
for word in words:
    quoted = shlex.quote(word)
    print(quoted if "\n" not in quoted else repr(quoted), shlex.split(quoted) == [word])
line = shlex.join(words)
print(shlex.split(line) == words, len(line), shlex.join([]), shlex.join(iter(["a", "b c"])))
for wrong in (lambda: shlex.quote(5), lambda: shlex.quote(b"x"), lambda: shlex.join("ab") , lambda: shlex.join([1]), lambda: shlex.quote(None)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
