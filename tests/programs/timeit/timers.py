import timeit
import random

R = random.Random(3)


def t(f):
    try:
        return f()
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


clock=iter(range(100000)); tm=lambda:next(clock)
print(timeit.timeit('x=1',number=3,timer=tm),timeit.repeat('x+=1','x=0',timer=tm,repeat=2,number=2),t(lambda:timeit.timeit('x=',number=1)),t(lambda:timeit.timeit(3)),t(lambda:timeit.Timer(setup=3)))
l=[]; print(timeit.timeit(lambda:l.append(1),lambda:l.append('s'),timer=tm,number=3),l); print(timeit.timeit('l.append(y)','y=2',globals=globals(),number=2,timer=tm),l)
print(timeit.__all__, t(lambda: timeit.timeit("1/0", number=1)), timeit.timeit("if 1:\n  z=1\n", number=1, timer=tm))
steps = [0]


def slow():
    steps[0] += 1
    return steps[0] ** 2 / 50


print(timeit.Timer("pass", timer=slow).autorange(), timeit.Timer("pass", timer=lambda: 0).repeat(2, 3))
