import { plain } from '../../source/print/paint.ts';

/** Text as a pipe of 40 columns has it. */
export const plainOptions = {
  width: undefined,
  columns: 40,
  linear: false,
  palette: plain,
  links: false,
  from: 0,
};
