# Endless recursion: repeated lines are counted, not shown.
def count(n):
    if n == 0:
        raise ValueError("bottom")
    return count(n - 1)


try:
    count(3)
except ValueError as error:
    print(error)
count(20)
