# A try block with nothing but `continue` in a loop ran into its handler.
def skip():
    for _ in range(2):
        try:
            continue
        except ValueError:
            print("never")
    return "skipped"


def skip_finally(numbers):
    for _ in numbers:
        try:
            continue
        except ValueError:
            print("never")
        finally:
            print("finally")
    return "skipped"


def leave(numbers):
    while numbers:
        try:
            break
        except ValueError:
            print("never")
    return "left"


print(skip(), skip_finally([1, 2]), leave([1]))
