# limits: recursion=200
# ends: completed
# As in CPython, a RecursionError may be caught.
def depth(n):
    return 1 + depth(n + 1)


caught = 0
for _ in range(3):
    try:
        depth(0)
    except RecursionError:
        caught += 1
print(caught)
