import shlex
import random

R = random.Random(6)


def t(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(shlex.join(['a b','c',"it's"]),t(lambda:shlex.split(None)),t(lambda:shlex.quote(3)),t(lambda:shlex.quote(b'a')))
x=shlex.shlex('a b')
x.push_token('z')
print(x.get_token(),x.get_token(),x.lineno,x.error_leader(),x.error_leader('f',3))
x.push_source('q r')
print(list(x))
