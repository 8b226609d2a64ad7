# Error texts cut names at a zero; operator.abs was the builtin function; format_exception_only() of no exception.
import heapq
import math
import operator
import random
import threading
import traceback


class C:
    pass


for thing in (C(), 5, C, math):
    for action in (lambda: getattr(thing, "a\0b"), lambda: setattr(5, "a\0b", 1), lambda: operator.attrgetter("é\0")(thing)):
        try:
            action()
        except AttributeError as error:
            print(ascii(str(error)))
print(operator.abs is abs, operator.abs(-5), operator.__abs__ is operator.abs, operator.abs.__name__, operator.abs(-2.5))
try:
    operator.abs("x")
except TypeError as error:
    print(error)
for given in (ValueError, 5, None, KeyError("a")):
    try:
        print(traceback.format_exception_only(given))
    except AttributeError as error:
        print(error)
heap = [1, 5, 3]
heapq._heapify_max(heap)
print(heap[0], heapq._heappop_max is heapq.heappop_max, random._e == math.e)
condition = threading.Condition()
with condition:
    print(condition._is_owned())
