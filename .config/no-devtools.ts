/** Stands in the bundle for react-devtools-core, which Ink loads only where a developer asks for it. */
export default {};
