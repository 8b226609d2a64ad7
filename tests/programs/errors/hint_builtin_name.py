# A misspelled builtin.
print("start")
primt("end")
