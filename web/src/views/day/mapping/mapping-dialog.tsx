export default function MappingDialog() {
  return null;
}
