/** What things are weighed and measured out in, for use in larger expressions. */
export const weights =
  '(?:kg|kilograms|kilos|tonnes|tons|pounds|lit(?:re|er)s|gallons|hectares|acres)';

/** What rain, roads and other lengths are measured in. */
export const lengths = '(?:(?:milli|centi|kilo)?met(?:re|er)s|inches|feet|miles|mm|cm|km)';
