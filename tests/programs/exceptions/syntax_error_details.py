# The second argument of SyntaxError: anything that can be iterated.
def a(*x):
    try:
        e = SyntaxError(*x); print(x, e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.print_file_and_line, e, e.args)
    except BaseException as e: print(x, type(e).__name__, e)
class L(list): pass
for i in ("second","abcd","abc","",["f",1,2,"t"],{"f":1,"g":2,"h":3,"i":4},{1,2,3,4},range(4),5,None,b"abcd",L("abcd"),("f",1,2,"t",1,2,3),("f",1,2,"t",1,2,3,4),("f",1,2,"t",1), "abcdefg", (1,2,3,4)):
    a("m", i)
a("m",("f",1,2,"t"),3)
