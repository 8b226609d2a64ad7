import colorsys
import random

R = random.Random(3)


def t(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for i in range(30):
    c=[R.choice((0.0,1.0,R.random(),.5)) for _ in range(3)]
    for n in colorsys.__all__: print(n,c,t(lambda:getattr(colorsys,n)(*c)))
