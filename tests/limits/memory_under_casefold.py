# limits: memory=8MB
# ends: completed
# A character that is three when folded.
size = 50000
result = ("\ufb03" * size).casefold()
print(len(result))
