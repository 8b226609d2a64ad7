# limits: memory=8MB
# ends: trap memory or raised MemoryError
# Padding with a character that needs two bytes.
size = 1000
while True:
    size *= 2
    result = "x".center(size, "\u20ac")
