# limits: recursion=200
# ends: completed
def depth(n):
    return n if n == 0 else 1 + depth(n - 1)


print(depth(150))
