import csv
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
for strict in (0,1):
  for lines in (['1,\\\n','"a'],['1,\\\n','xa'],['1,\\\n','"a\n'],['\\\n','a'],['\\\n','"a"'],['1,\\\n','a,"b'],['x\\\n','"a']):
    t(lambda:list(csv.reader(lines,escapechar='\\',strict=strict)))
