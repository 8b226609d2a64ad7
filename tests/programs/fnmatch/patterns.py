import fnmatch
import random

R = random.Random(6)


def t(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for i in range(200):
    p=''.join(R.choice('ab*?[]!-^\\.&c') for _ in range(R.randrange(9)))
    n=''.join(R.choice('abc-]!.[^\\') for _ in range(R.randrange(6)))
    print(repr(p),repr(n),t(lambda:fnmatch.fnmatch(n,p)),t(lambda:fnmatch.translate(p)))
print(fnmatch.filter(['a.py','b.txt','c.py'],'*.py'),fnmatch.filterfalse(['a.py','b.txt','c.py'],'*.py'),fnmatch.fnmatch(b'abc',b'a*'),fnmatch.fnmatchcase('A','a'))
print(t(lambda:fnmatch.fnmatch('a',b'a')),t(lambda:fnmatch.fnmatch(b'a','a')),t(lambda:fnmatch.fnmatch(3,'a')),fnmatch.__all__)
