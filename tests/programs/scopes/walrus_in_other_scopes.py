# Assignment expressions with parameters, lambdas, conditions of comprehensions, f-strings, loops and class bodies.
def parameter(x):
    return [x := x + n for n in range(3)], x


print(parameter(10))


def lambda_inside():
    functions = [lambda: (own := n) for n in range(2)]
    return [f() for f in functions], sorted(locals())


print(lambda_inside())


def in_condition_and_iterable():
    data = [[1, 2], [3]]
    return [(row, item, size) for row in data if (size := len(row)) for item in row if size > 1], size


print(in_condition_and_iterable())


def partial():
    try:
        return [10 // (d := n) for n in (5, 2, 0, 1)]
    except ZeroDivisionError:
        return d


print(partial(), (z := [z := 1, z + 1]), z)
numbers = [1, 5, 2, 8]
while (chunk := numbers[:2]) and (numbers := numbers[2:]):
    print(chunk, numbers)
print(f"{(f := 5)} {f:{(w := 4)}} {w}", (lambda v=(late := 3): v + late)())


class Body:
    (inside := 5)
    if (size := inside * 2) > 5:
        flag = True


print(Body.inside, Body.size, Body.flag)
