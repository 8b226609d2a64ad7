"""What is handled where a generator is resumed: it is not what the generator goes on with after its own except, elsewhere."""
import sys
def show(label): print(label, repr(sys.exception()))
def g1():
    yield 1
    show("g1")
def g2():
    try: yield 1
    except OSError as e:
        show("in")
        yield 2
        show("again")
    show("after")
    yield 3
    show("end")
def g3():
    try: yield 1
    except OSError as e:
        yield 2
    show("g3 after")
    yield 3
    try: 1/0
    except ZeroDivisionError: show("zde"); yield 4
    show("g3 end")
    yield 5
for g in (g2, g3):
    it = g(); next(it)
    try: raise KeyError(1)
    except KeyError:
        it.throw(OSError(2))
    show("outer"); 
    next(it)
    show("outer")
    for _ in it: show("loop")
    it = g(); next(it)
    try: raise KeyError(1)
    except KeyError:
        e = OSError(2)
        it.throw(e); show("h"); print(repr(e.__context__))
        try: raise IndexError(4)
        except IndexError:
            next(it)
            show("inner h")
            for _ in it: show("loop")
        show("back")
def plain():
    try: yield 1
    except OSError as e: print(repr(e.__context__))
    try: raise ValueError(3)
    except ValueError as e: print(repr(e.__context__))
    yield 2
it = plain(); next(it)
try: raise KeyError(1)
except KeyError: it.throw(OSError(2))
def thrower(e):
    it = g1(); next(it)
    it.throw(e)
try:
    try: raise KeyError(1)
    except KeyError: thrower(OSError(5))
except OSError as e: print(repr(e.__context__))
it = g1()
try:
    try: raise KeyError(1)
    except KeyError: it.throw(OSError(5))
except OSError as e: print(repr(e.__context__))
try:
    try: raise KeyError(1)
    except KeyError: it.throw(OSError(6))
except OSError as e: print(repr(e.__context__))
def deleg():
    try: raise IndexError(0)
    except IndexError:
        yield from g1()
it = deleg(); next(it)
try: it.throw(OSError(7))
except OSError as e: print(repr(e.__context__))
it = deleg(); next(it)
try:
    try: raise KeyError(1)
    except KeyError: it.throw(OSError(8))
except OSError as e: print(repr(e.__context__))
def deleg2(): yield from g1()
it = deleg2(); next(it)
try:
    try: raise KeyError(1)
    except KeyError: it.throw(OSError(9))
except OSError as e: print(repr(e.__context__))
