# key: applied to the items of the sequence; insort() applies it to the new item, bisect() does not.
import bisect
from collections import namedtuple
from operator import attrgetter, itemgetter

Movie = namedtuple("Movie", "name released director")
movies = [Movie("Jaws", 1975, "Spielberg"), Movie("Titanic", 1997, "Cameron"), Movie("The Birds", 1963, "Hitchcock"), Movie("Aliens", 1986, "Cameron")]
by_year = attrgetter("released")
movies.sort(key=by_year)
print([movie.name for movie in movies[bisect.bisect(movies, 1980, key=by_year):]])
bisect.insort(movies, Movie("Love Story", 1970, "Hiller"), key=by_year)
print([movie.name for movie in movies])
asked = []


def key(item):
    asked.append(item)
    return -item


numbers = [9, 7, 7, 4, 1]
print(bisect.bisect_left(numbers, -7, key=key), bisect.bisect_right(numbers, -7, key=key), asked)
asked.clear()
bisect.insort_left(numbers, 7, key=key)
bisect.insort_right(numbers, 5, key=key)
print(numbers, asked)
pairs = [("a", 1), ("b", 3), ("c", 3), ("d", 7)]
print(bisect.bisect_left(pairs, 3, key=itemgetter(1)), bisect.bisect_right(pairs, 3, key=itemgetter(1)), bisect.bisect_left(pairs, 3, 2, key=itemgetter(1)))
names = ["anna", "Bert", "CARL", "dora"]
bisect.insort(names, "Clara", key=str.casefold)
print(names, bisect.bisect(names, "carl", key=str.lower))


def failing(item):
    raise ZeroDivisionError(item)


for function in (bisect.bisect_left, bisect.insort_right):
    try:
        function([3, 4], 5, key=failing)
    except ZeroDivisionError as error:
        print("key failed on", error)
print(bisect.bisect([], 5, key=failing), bisect.bisect([1, 2], 1, 0, 0, key=failing))
