/** The package types its compiler only; this is the part of it that runs compiled templates. */
declare module "handlebars/dist/cjs/handlebars.runtime.js" {
  import Handlebars from "handlebars";
  export default Handlebars;
}
