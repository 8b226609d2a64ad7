/* Dates, decimals, UUIDs, members, named tuples and records: built, read, sent through a session and back. */
#include "shortcuts.h"

static void expect_kind(sandboa_kind expected, const sandboa_value* value) {
  sandboa_kind kind = -1;
  EXPECT_OK(sandboa_value_kind(value, &kind));
  EXPECT(kind == expected);
}

static void dates(void) {
  sandboa_value* zone = NULL;
  sandboa_value* value = NULL;
  sandboa_value* inner = NULL;
  sandboa_moment moment = {sizeof moment, 2020, 1, 2, 3, 4, 5, 6, 1};
  sandboa_moment read = {sizeof read, 0, 0, 0, 0, 0, 0, 0, 0};
  int64_t days = 0, seconds = 0, microseconds = 0;

  EXPECT_OK(sandboa_value_new_timezone(-3600000000, "x", 1, &zone));
  EXPECT_OK(sandboa_value_new_datetime(&moment, zone, &value));
  expect_kind(SANDBOA_DATETIME, value);
  EXPECT_OK(sandboa_value_get_moment(value, &read));
  EXPECT(memcmp(&moment, &read, sizeof read) == 0);
  EXPECT_OK(sandboa_value_get_zone(value, &inner));
  expect_kind(SANDBOA_TIMEZONE, inner);
  EXPECT_OK(sandboa_value_get_duration(inner, &days, &seconds, NULL));
  EXPECT(days == -1 && seconds == 82800);
  EXPECT_STATUS(SANDBOA_WRONG_KIND, sandboa_value_get_moment(inner, &read));
  sandboa_value_free(inner);
  EXPECT_STATUS(SANDBOA_WRONG_KIND, sandboa_value_new_time(&moment, value, &inner));
  sandboa_value_free(value);
  sandboa_value_free(zone);
  read.struct_size = 8;
  EXPECT_STATUS(SANDBOA_WRONG_STRUCT_SIZE, sandboa_value_new_time(&read, NULL, &value));
  EXPECT_OK(sandboa_value_new_time(&moment, NULL, &value));
  expect_repr("datetime.time(3, 4, 5, 6, fold=1)", value);
  EXPECT_OK(sandboa_value_new_date(2020, 2, 29, &value));
  expect_repr("datetime.date(2020, 2, 29)", value);
  EXPECT_OK(sandboa_value_new_timedelta(1, 2, 3, &value));
  EXPECT_OK(sandboa_value_get_duration(value, &days, &seconds, &microseconds));
  EXPECT(days == 1 && seconds == 2 && microseconds == 3);
  sandboa_value_free(value);
}

static void numbers(void) {
  sandboa_value* value = NULL;
  const char* text = NULL;
  size_t size = 0;
  EXPECT_OK(sandboa_value_new_decimal("1.50", 4, &value));
  expect_kind(SANDBOA_DECIMAL, value);
  EXPECT_OK(sandboa_value_get_decimal(value, &text, &size));
  EXPECT(size == 4);
  EXPECT_TEXT("1.50", text);
  EXPECT_STATUS(SANDBOA_WRONG_KIND, sandboa_value_get_uuid(value, &text, &size));
  sandboa_value_free(value);
  EXPECT_STATUS(SANDBOA_MALFORMED, sandboa_value_new_uuid("12", 2, &value));
  EXPECT_OK(sandboa_value_new_uuid("12345678123456781234567812345678", SANDBOA_TERMINATED, &value));
  EXPECT_OK(sandboa_value_get_uuid(value, &text, NULL));
  EXPECT_TEXT("12345678-1234-5678-1234-567812345678", text);
  sandboa_value_free(value);
}

static void records(void) {
  sandboa_value* record = NULL;
  sandboa_value* item = NULL;
  const char* text = NULL;
  size_t size = 0;
  EXPECT_STATUS(SANDBOA_WRONG_KIND, sandboa_value_new_record(SANDBOA_LIST, "P", 1, &record));
  EXPECT_OK(sandboa_value_new_record(SANDBOA_NAMED_TUPLE, "P", 1, &record));
  EXPECT_OK(sandboa_value_new_int(5, &item));
  EXPECT_OK(sandboa_value_set_field(record, "x", 1, item));
  EXPECT_OK(sandboa_value_set_field(record, "y", 1, item));
  EXPECT_STATUS(SANDBOA_WRONG_KIND, sandboa_value_set_field(item, "y", 1, item));
  sandboa_value_free(item);
  EXPECT_OK(sandboa_value_get_type_name(record, &text, &size));
  EXPECT_TEXT("P", text);
  EXPECT_OK(sandboa_value_get_size(record, &size));
  EXPECT(size == 2);
  EXPECT_OK(sandboa_value_get_field_name(record, 1, &text, &size));
  EXPECT_TEXT("y", text);
  EXPECT_STATUS(SANDBOA_OUT_OF_RANGE, sandboa_value_get_field_name(record, 2, &text, &size));
  EXPECT_OK(sandboa_value_get_item(record, 1, &item));
  expect_repr("5", item);
  EXPECT_OK(sandboa_value_get_field(record, "x", 1, &item));
  expect_repr("5", item);
  EXPECT_STATUS(SANDBOA_NOT_FOUND, sandboa_value_get_field(record, "z", 1, &item));
  expect_repr("P(x=5, y=5)", record);
  EXPECT_OK(sandboa_value_new_record(SANDBOA_RECORD, "R", SANDBOA_TERMINATED, &record));
  expect_kind(SANDBOA_RECORD, record);
  sandboa_value_free(record);

  EXPECT_OK(sandboa_value_new_enum("Color", SANDBOA_TERMINATED, "RED", 3, NULL, &record));
  EXPECT_OK(sandboa_value_get_member_name(record, &text, NULL));
  EXPECT_TEXT("RED", text);
  EXPECT_OK(sandboa_value_get_member_value(record, &item));
  expect_kind(SANDBOA_NONE, item);
  sandboa_value_free(item);
  sandboa_value_free(record);
}

static void through_a_session(void) {
  sandboa_engine* engine = NULL;
  sandboa_session* session = NULL;
  sandboa_turn* turn = NULL;
  sandboa_value* values[3] = {NULL, NULL, NULL};
  sandboa_value* out = NULL;
  EXPECT_OK(sandboa_engine_new(&engine));
  EXPECT_OK(sandboa_session_new(engine, NULL, &session));
  EXPECT_OK(sandboa_session_feed(session, "import enum\nclass Color(enum.Enum):\n    RED = 1", SANDBOA_TERMINATED, NULL, 0,
                                 NULL, &turn));
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_value_new_decimal("2.5", 3, &values[0]));
  EXPECT_OK(sandboa_value_new_enum("Color", 5, "RED", 3, NULL, &values[1]));
  EXPECT_OK(sandboa_value_new_record(SANDBOA_RECORD, "Order", 5, &values[2]));
  EXPECT_OK(sandboa_value_set_field(values[2], "price", 5, values[0]));
  sandboa_input inputs[3] = {{"d", values[0]}, {"c", values[1]}, {"r", values[2]}};
  EXPECT_OK(sandboa_session_feed(session, "[d * 2, c, r, repr(r)]", SANDBOA_TERMINATED, inputs, 3, NULL, &turn));
  EXPECT_OK(sandboa_turn_get_value(turn, &out));
  expect_repr("[Decimal('5.0'), <Color.RED: 1>, Order(price=Decimal('2.5')), \"Order(price=Decimal('2.5'))\"]", out);
  sandboa_turn_free(turn);
  for (int i = 0; i < 3; ++i) sandboa_value_free(values[i]);
  EXPECT_OK(sandboa_session_free(session));
  sandboa_engine_free(engine);
}

int main(void) {
  dates();
  numbers();
  records();
  through_a_session();
  return checks_end();
}
