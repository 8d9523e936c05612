using System.Reflection;
using System.Reflection.Emit;

namespace Newslint.Core.Tests.Architecture;

/// <summary>The types that a compiled type uses, in its signatures and in the code of its methods.</summary>
/// <remarks>Read from the compiled code, since a source file may name a type without a using directive. Constants leave no trace.</remarks>
internal static class TypeReferences
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodeOf = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(opCode => opCode.Value);

    public static IEnumerable<Type> Of(Type type) => Direct(type).OfType<Type>().SelectMany(Parts).Distinct();

    private static IEnumerable<Type?> Direct(Type type) =>
    [
        type.BaseType,
        .. type.GetInterfaces(),
        .. AttributesOf(type),
        .. type.GetGenericArguments().Where(argument => argument.IsGenericParameter).SelectMany(argument => argument.GetGenericParameterConstraints()),
        .. type.GetFields(Declared).SelectMany(SignatureOf),
        .. type.GetConstructors(Declared).SelectMany(constructor => (IEnumerable<Type?>)[.. SignatureOf(constructor), .. CodeOf(constructor)]),
        .. type.GetMethods(Declared).SelectMany(method => (IEnumerable<Type?>)[.. SignatureOf(method), .. CodeOf(method)]),
    ];

    private static IEnumerable<Type?> SignatureOf(MemberInfo? member) => member switch
    {
        Type type => [type],
        FieldInfo field => [field.DeclaringType, field.FieldType, .. AttributesOf(field)],
        MethodInfo method =>
        [
            method.DeclaringType,
            method.ReturnType,
            .. method.GetParameters().Select(parameter => parameter.ParameterType),
            .. method.GetGenericArguments(),
            .. AttributesOf(method),
        ],
        ConstructorInfo constructor => [constructor.DeclaringType, .. constructor.GetParameters().Select(parameter => parameter.ParameterType)],
        _ => [],
    };

    private static IEnumerable<Type> AttributesOf(MemberInfo member) => member.CustomAttributes.Select(attribute => attribute.AttributeType);

    private static IEnumerable<Type?> CodeOf(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return [];
        }

        var typeArguments = method.DeclaringType!.GetGenericArguments();
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        return
        [
            .. body.LocalVariables.Select(local => local.LocalType),
            .. TokensIn(body.GetILAsByteArray()!).SelectMany(token => SignatureOf(method.Module.ResolveMember(token, typeArguments, methodArguments))),
        ];
    }

    private static List<int> TokensIn(byte[] code)
    {
        var tokens = new List<int>();
        var at = 0;
        while (at < code.Length)
        {
            var value = code[at] == 0xFE ? (short)(0xFE00 | code[at + 1]) : code[at];
            var opCode = OpCodeOf[value];
            at += opCode.Size;
            if (opCode.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
            {
                tokens.Add(BitConverter.ToInt32(code, at));
            }

            at += opCode.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }

        return tokens;
    }

    private static IEnumerable<Type> Parts(Type type) => type switch
    {
        { HasElementType: true } => Parts(type.GetElementType()!),
        { IsGenericType: true, IsGenericTypeDefinition: false } => [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)],
        _ => [type],
    };
}
