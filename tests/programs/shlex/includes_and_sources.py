# Reading from several sources: `source` directives, push_source() and pop_source(), sourcehook(), error_leader(), line numbers.
import io
import shlex

FILES = {
    "main.cfg": "set a 1\nsource extra.cfg\nset b 2 # after\n",
    "extra.cfg": "set x 'quoted words'\nsource deep.cfg\nset y 2\n",
    "deep.cfg": "set deep true",
}


class Reader(shlex.shlex):
    def sourcehook(self, newfile):
        name = newfile.strip('"').strip("'")
        print("  opening", newfile, "from", self.infile, "line", self.lineno)
        return name, io.StringIO(FILES[name])


for posix in (False, True):
    reader = Reader(FILES["main.cfg"], "main.cfg", posix=posix)
    reader.source = "source"
    reader.wordchars += "."
    while (token := reader.get_token()) != reader.eof:
        print(reader.error_leader() + repr(token), len(reader.filestack))
    print(reader.infile, reader.lineno, repr(reader.eof), reader.get_token())

lexer = shlex.shlex("outer tokens here", infile="outer")
print(lexer.get_token(), lexer.infile)
lexer.push_source("inner one two", "inner")
print(lexer.get_token(), lexer.infile, lexer.lineno, len(lexer.filestack))
lexer.push_source(io.StringIO("innermost\nsecond"), "innermost")
print(lexer.get_token(), lexer.infile, lexer.lineno)
lexer.pop_source()
print(lexer.infile, lexer.get_token(), len(lexer.filestack))
print(list(lexer), lexer.infile)
try:
    lexer.pop_source()
except Exception as error:
    print(type(error).__name__, error)

lines = shlex.shlex("a\nb 'x\ny' c\n# comment\nd\n\n\ne")
print([(token, lines.lineno) for token in lines])
lines = shlex.shlex("a\nb 'x\ny' c\n# comment\nd\n\n\ne", posix=True)
print([(token, lines.lineno) for token in lines])
print(repr(lines.error_leader()), repr(lines.error_leader("f.cfg")), repr(lines.error_leader(lineno=99)))

debugged = shlex.shlex("a 'b")
debugged.push_token("back")
print(list(debugged.pushback), debugged.read_token(), debugged.get_token(), debugged.debug)
try:
    debugged.read_token()
except ValueError as error:
    print(error, repr(debugged.token), repr(debugged.state))
quoted = ["", "plain", "with space", "it's", '"both\' kinds"', "semi;colon", "new\nline", "~", "a=b", "é", "%+,-./:@_", "-x", "*", "\\"]
print(" ".join(map(shlex.quote, quoted)))
print(shlex.split(shlex.join(quoted)) == quoted, shlex.join([]) == "", shlex.join(iter(["a b"])))
