# A name error suggests a close name.
def average(numbers):
    total = sum(numbers)
    return totl / len(numbers)


print(average([1, 2, 3]))
