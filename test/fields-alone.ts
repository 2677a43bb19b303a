import { getNamedType, isObjectType, isRequiredArgument, type GraphQLOutputType, type GraphQLSchema } from 'graphql';

const DEEP = 2;

/** Selections of one field each of what a domain says of a customer: of its parties, and of their figures. */
export function fieldsAlone(schema: GraphQLSchema, domain: string, parties: string): string[] {
  const section = fieldsOf(schema.getType('Customer'))[domain]!;
  return [parties, 'figures'].flatMap((part) =>
    Object.values(fieldsOf(fieldsOf(section.type)[part]!.type))
      .filter(({ args }) => !args.some(isRequiredArgument))
      .map(({ name, type }) => `{ ${domain} { ${part} { ${name}${below(type, DEEP)} } } }`),
  );
}

function fieldsOf(type: unknown) {
  const named = getNamedType(type as GraphQLOutputType);
  return isObjectType(named) ? named.getFields() : {};
}

/** All that lies below a field and takes no argument, to a depth. */
function below(type: GraphQLOutputType, depth: number): string {
  if (!isObjectType(getNamedType(type))) return '';
  const fields = depth === 0 ? [] : Object.values(fieldsOf(type)).filter(({ args }) => args.length === 0);
  return ` { ${['__typename', ...fields.map((each) => each.name + below(each.type, depth - 1))].join(' ')} }`;
}
