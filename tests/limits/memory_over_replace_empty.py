# limits: memory=8MB
# ends: trap memory or raised MemoryError
# Replacing nothing puts the new text between all characters.
size = 1000
while True:
    size *= 2
    result = ("x" * size).replace("", "abcdefgh")
