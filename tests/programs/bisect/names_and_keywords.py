# The names of the module, which are aliases of each other, and arguments by keyword.
import bisect

print(sorted(name for name in dir(bisect) if not name.startswith("_")))
print(bisect.bisect is bisect.bisect_right, bisect.insort is bisect.insort_right, bisect.bisect.__name__, bisect.insort.__name__)
print(bisect.bisect_left(a=[1, 2, 3], x=2), bisect.bisect_right(x=2, a=[1, 2, 3], hi=2, lo=0, key=abs), bisect.bisect_left([1, 2, 3], 3, hi=1))
items = [4]
bisect.insort_left(a=items, x=4.0)
bisect.insort_right(items, True, lo=0, hi=0, key=None)
print(items)


class Index:
    def __index__(self):
        return 1


print(bisect.bisect_left([5, 5, 5], 5, Index(), Index()), bisect.bisect_left([5, 5, 5], 5, Index()), bisect.bisect_right([5, 5, 5], 5, hi=Index()))


class Tracker:
    find = bisect.bisect_left


try:
    Tracker().find([1], 1)
except Exception as error:
    print(error)
print(Tracker().find([1, 2, 3], 3))
