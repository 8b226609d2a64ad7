# limits: memory=8MB
# ends: completed
# Replacing nothing puts the new text between all characters.
size = 50000
result = ("x" * size).replace("", "abcdefgh")
print(len(result))
