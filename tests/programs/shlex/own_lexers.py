# A lexer for a small language: word characters, comments, quotes, states, pushing back, line numbers.
import shlex

lexer = shlex.shlex('set x = "a b" ; % note\nprint x+1, \'y\'\n', posix=True)
lexer.commenters = "%"
lexer.wordchars += "."
while (token := lexer.get_token()) is not None:
    print(lexer.lineno, repr(token), end=" ")
print()
lexer = shlex.shlex("a b c")
print(lexer.get_token(), lexer.push_token("pushed"), lexer.get_token(), list(lexer), repr(lexer.get_token()))
lexer = shlex.shlex("key = value # c\n[other] k=v", posix=True, punctuation_chars="=[]")
print(list(lexer))
lexer = shlex.shlex("a && b || c; (d) > e 2>&1 <<x", punctuation_chars=True)
print(list(lexer), lexer.punctuation_chars)
lexer = shlex.shlex("a,b c|d 'e,f'", posix=True)
lexer.whitespace = ","
lexer.whitespace_split = True
print(list(lexer), lexer.error_leader(), lexer.error_leader("file", 7))
lexer = shlex.shlex("x 'open", infile="input")
print(lexer.get_token())
try:
    lexer.get_token()
except ValueError as error:
    print(error, lexer.state, lexer.infile)
