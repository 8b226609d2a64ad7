"""The class shlex: its attributes, pushed back tokens, positions, errors, iteration."""
import io
import shlex

lexer = shlex.shlex("one 'two three' # comment\nfour+five \"six\"")
print(lexer.commenters, repr(lexer.whitespace), lexer.quotes, lexer.escape, lexer.escapedquotes, lexer.whitespace_split, lexer.infile, lexer.lineno, lexer.debug, repr(lexer.token), repr(lexer.eof), lexer.posix, lexer.source)
print(lexer.get_token(), lexer.get_token(), lexer.lineno)
lexer.push_token("pushed")
lexer.push_token("pushed later")
print(lexer.get_token(), lexer.get_token(), lexer.get_token(), lexer.get_token(), lexer.get_token(), lexer.lineno)
print(lexer.get_token(), repr(lexer.get_token()), repr(lexer.get_token()))
posix = shlex.shlex("a 'b' c", posix=True)
print(list(posix), posix.eof, posix.get_token())
custom = shlex.shlex("key = value, other; x", posix=True)
custom.whitespace += ",;"
custom.wordchars += "="
print(list(custom))
custom = shlex.shlex("a:b:c", posix=True)
custom.whitespace, custom.whitespace_split = ":", True
print(list(custom))
stream = shlex.shlex(io.StringIO("from a\nstream 'x"), "named.txt")
print(stream.get_token(), stream.get_token(), stream.get_token(), stream.error_leader(), stream.error_leader("other", 7), stream.lineno)
try:
    stream.get_token()
except ValueError as error:
    print("ValueError", error, stream.state, stream.token)
pushed = shlex.shlex("after")
pushed.push_source("before it", "inner")
print(pushed.infile, list(pushed), pushed.infile)
pushed.push_source(io.StringIO("x"))
pushed.pop_source()
print(list(shlex.shlex("a.b c-d e_f g1 été")), list(shlex.shlex("a.b c-d été", posix=True)), list(shlex.shlex("")), list(shlex.shlex()) if False else "")
try:
    print(list(shlex.shlex('a "b\\" c', posix=True)))
except ValueError as error:
    print("ValueError", error)
