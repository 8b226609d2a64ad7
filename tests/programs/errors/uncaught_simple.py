# An exception that nobody catches: output before it stays, the traceback names file, line and function.
def divide(total, count):
    return total / count


def average(numbers):
    total = 0
    for number in numbers:
        total += number
    return divide(total, len(numbers))


print(average([1, 2, 3]))
print(average([]))
print("not reached")
