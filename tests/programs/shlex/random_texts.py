import shlex
import random

R = random.Random(6)


def t(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for i in range(120):
    s=''.join(R.choice('ab "\'\\#|&;(=.é-\n$') for _ in range(R.randrange(16)))
    print(repr(s),t(lambda:shlex.split(s)),t(lambda:shlex.split(s,posix=False)),t(lambda:shlex.split(s,comments=True)),t(lambda:list(shlex.shlex(s))),t(lambda:list(shlex.shlex(s,posix=True,punctuation_chars=True))),t(lambda:list(shlex.shlex(s,punctuation_chars='|&'))),t(lambda:shlex.quote(s)))
